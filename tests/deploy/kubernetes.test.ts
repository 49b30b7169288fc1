import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { SETTING_NAMES } from '../../src/config.ts'

const folder = join(import.meta.dirname, '../../deploy/kustomize')
const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'))

const labels = z.record(z.string(), z.string())
const Kustomization = z.strictObject({
  apiVersion: z.literal('kustomize.config.k8s.io/v1beta1'),
  kind: z.literal('Kustomization'),
  resources: z.array(z.string()),
  configMapGenerator: z.array(
    z.strictObject({ name: z.string(), literals: z.array(z.string().regex(/^[A-Z_]+=/)) }),
  ),
  images: z.array(z.strictObject({ name: z.string(), newTag: z.string() })),
})
const Probe = z.looseObject({
  httpGet: z.strictObject({ path: z.literal('/healthz'), port: z.literal('http') }),
})
const Deployment = z.object({
  apiVersion: z.literal('apps/v1'),
  kind: z.literal('Deployment'),
  metadata: z.object({ name: z.string() }),
  spec: z.object({
    replicas: z.literal(1),
    strategy: z.strictObject({ type: z.literal('Recreate') }),
    selector: z.strictObject({ matchLabels: labels }),
    template: z.object({
      metadata: z.object({ labels }),
      spec: z.object({
        terminationGracePeriodSeconds: z.number().min(10),
        automountServiceAccountToken: z.literal(false),
        securityContext: z.looseObject({ runAsNonRoot: z.literal(true), fsGroup: z.number() }),
        containers: z.tuple([
          z.object({
            image: z.string(),
            envFrom: z.array(
              z.union([
                z.strictObject({ configMapRef: z.strictObject({ name: z.string() }) }),
                z.strictObject({ secretRef: z.strictObject({ name: z.string() }) }),
              ]),
            ),
            ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
            startupProbe: Probe,
            livenessProbe: Probe,
            securityContext: z.strictObject({
              allowPrivilegeEscalation: z.literal(false),
              readOnlyRootFilesystem: z.literal(true),
              capabilities: z.strictObject({ drop: z.tuple([z.literal('ALL')]) }),
            }),
            volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
          }),
        ]),
        volumes: z.array(z.looseObject({ name: z.string() })),
      }),
    }),
  }),
})
const Service = z.object({
  apiVersion: z.literal('v1'),
  kind: z.literal('Service'),
  spec: z.object({ selector: labels, ports: z.array(z.looseObject({ targetPort: z.string() })) }),
})
const Volume = z.object({
  apiVersion: z.literal('v1'),
  kind: z.literal('PersistentVolumeClaim'),
  metadata: z.object({ name: z.string() }),
  spec: z.object({ accessModes: z.tuple([z.literal('ReadWriteOnce')]) }),
})

describe('the base for Kubernetes', () => {
  const kustomization = Kustomization.parse(read('kustomization.yaml'))
  const deployment = Deployment.parse(read('deployment.yaml'))
  const service = Service.parse(read('service.yaml'))
  const volume = Volume.parse(read('volume.yaml'))
  const pod = deployment.spec.template.spec
  const [container] = pod.containers

  test('lists the files that are there, each with one object', () => {
    expect(kustomization.resources).toEqual(['deployment.yaml', 'service.yaml', 'volume.yaml'])
  })

  test('has names and labels that belong together', () => {
    const { labels: ofPod } = deployment.spec.template.metadata
    expect(deployment.spec.selector.matchLabels).toEqual(ofPod)
    expect(service.spec.selector).toEqual(ofPod)
    expect(service.spec.ports[0]?.targetPort).toBe(container.ports[0]?.name)
    expect(kustomization.images[0]?.name).toBe(container.image)
    expect(container.envFrom).toEqual([
      { configMapRef: { name: kustomization.configMapGenerator[0]?.name } },
      { secretRef: { name: 'daybrief' } },
    ])
    expect(pod.volumes[0]).toMatchObject({
      persistentVolumeClaim: { claimName: volume.metadata.name },
    })
    expect(container.volumeMounts.map(({ name }) => name)).toEqual(
      pod.volumes.map(({ name }) => name),
    )
  })

  test('fits the image: its port, its user and where it writes', () => {
    const dockerfile = readFileSync(join(folder, '../../Dockerfile'), 'utf8')
    expect(dockerfile).toContain(`EXPOSE ${container.ports[0]?.containerPort}\n`)
    expect(dockerfile).toContain(`VOLUME ${container.volumeMounts[0]?.mountPath}\n`)
    // The user `node` of the official image.
    expect(pod.securityContext).toMatchObject({ runAsUser: 1000, fsGroup: 1000 })
  })

  test('sets only what is a setting', () => {
    const names = kustomization.configMapGenerator.flatMap(({ literals }) =>
      literals.map((literal) => literal.slice(0, literal.indexOf('='))),
    )
    expect(names.filter((name) => !SETTING_NAMES.includes(name))).toEqual([])
  })
})
