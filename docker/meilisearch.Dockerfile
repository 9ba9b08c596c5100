# Meilisearch as an ordinary user.
FROM getmeili/meilisearch:v1.15.2
RUN chown -R 10001:10001 /meili_data
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=4s CMD ["curl", "-fs", "http://127.0.0.1:7700/health"]
