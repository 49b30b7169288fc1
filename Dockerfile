# Two stages: the first installs what runs, the second holds nothing else.
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
# No npm in between: the process itself gets SIGTERM.
CMD ["node", "src/main.ts"]
