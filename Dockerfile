# Three stages: production dependencies, the build, and what runs.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

# The bundle is the same for every processor, so it is made on the one that builds.
FROM --platform=$BUILDPLATFORM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY deploy ./deploy
COPY commands ./commands
COPY src ./src
RUN npm run build

FROM node:24-slim
# Gives memory back that glibc's allocator keeps: 70 MB of a bot that has read articles (docs/performance.md).
RUN apt-get update && apt-get install -y --no-install-recommends libjemalloc2 && rm -rf /var/lib/apt/lists/*
# What V8 compiles is kept beside the database, so that the next start need not compile it again.
ENV NODE_ENV=production \
    LD_PRELOAD=libjemalloc.so.2 \
    MALLOC_CONF=background_thread:true,dirty_decay_ms:1000,muzzy_decay_ms:0,narenas:2 \
    NODE_COMPILE_CACHE=/data/compile-cache \
    DATABASE_URL=file:/data/daybrief.db
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json sources.opml ./
COPY locales ./locales
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8080
# Liveness, not readiness: an unreachable Telegram is no reason to restart.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "dist/app/main.js", "healthcheck"]
# Without npm in between, the process itself receives SIGTERM. Words after the image's name are a command: `… daybrief check`.
ENTRYPOINT ["node", "--max-semi-space-size=2", "--heap-growing-percent=30", "dist/app/main.js"]
