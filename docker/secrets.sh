#!/bin/sh
# Makes docker/secrets: one file per secret. What a machine can make up is made up once; what a provider hands out is an
# empty file, which counts as absent, until you write it there. Nothing that is there is changed.
set -eu
cd "$(dirname "$0")"
umask 022
mkdir -p secrets
chmod 700 secrets # the files are read in containers by other users, on this machine by you alone
for name in database-password auth-secret sealing-secret meili-key metrics-token grafana-password; do
  [ -s "secrets/$name" ] || od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"secrets/$name"
done
for name in stripe-secret-key stripe-webhook-secret stripe-connect-webhook-secret smtp-url s3-url; do
  [ -e "secrets/$name" ] || : >"secrets/$name"
done
echo "docker/secrets is complete. Keep a copy of sealing-secret: what it sealed cannot be read without it."
