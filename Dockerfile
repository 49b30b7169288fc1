# Two stages: the first installs the production dependencies, the second contains only what runs.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production \
    DATABASE_URL=file:/data/daybrief.db
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json sources.opml ./
COPY locales ./locales
COPY commands ./commands
COPY src ./src
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8080
# Liveness, not readiness: an unreachable Telegram is no reason to restart.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, the process itself receives SIGTERM.
CMD ["node", "--max-semi-space-size=8", "src/main.ts"]
