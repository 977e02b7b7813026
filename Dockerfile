# Debian, not Alpine: LanceDB's builds for musl do not load.
FROM node:24-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The web and the index become part of the image, so that a container starts in a second and writes nothing.
RUN node web/build.ts && node src/entry/cli.ts index && npm prune --omit=dev

FROM node:24-trixie-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8787 \
    INDEX_DIR=/app/.data/index \
    DATABASE_PATH=/data/vejviser.db \
    RUST_LOG=error
WORKDIR /app
# Owned by root and only read by the service.
COPY --from=build /app /app
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: signals reach the service itself, which finishes what it is answering.
CMD ["node", "src/entry/cli.ts", "serve"]
