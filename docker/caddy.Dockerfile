# Caddy without the right to low ports, which no container of ours is given: it listens on 8080 and 8443.
FROM caddy:2.10.2-alpine
RUN setcap -r /usr/bin/caddy && chown -R 10001:10001 /data /config
COPY docker/Caddyfile /etc/caddy/Caddyfile
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=4s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8081/"]
