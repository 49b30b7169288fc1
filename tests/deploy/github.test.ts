import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')
const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'))

const Workflow = z.object({
  on: z.strictObject({ push: z.strictObject({ tags: z.array(z.string()) }) }),
  permissions: z.strictObject({ contents: z.literal('read') }),
  jobs: z.record(
    z.string(),
    z.looseObject({
      needs: z.string().optional(),
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).default({}),
      steps: z.array(
        z.looseObject({
          uses: z
            .string()
            .regex(/^[\w-]+\/[\w-]+@v\d+$/)
            .optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).default({}),
        }),
      ),
    }),
  ),
})

describe('the workflow that publishes the image', () => {
  const workflow = Workflow.parse(read('.github/workflows/image.yml'))
  const { test: tests, image } = workflow.jobs
  const step = (name: string) => image?.steps.find(({ uses }) => uses?.startsWith(`${name}@`))

  test('runs for tags of versions only, after all tests', () => {
    expect(workflow.on.push.tags).toEqual(['v*.*.*'])
    expect(image?.needs).toBe('test')
    const run = tests?.steps.map((one) => one.run) ?? []
    expect(run).toContain('.ci/run')
    expect(existsSync(join(root, '.ci/run'))).toBe(true)
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    expect(scripts).toHaveProperty('check:image')
    expect(run).toContain('npm run check:image')
  })

  test('builds for both architectures, with SBOM and signed provenance', () => {
    expect(step('docker/build-push-action')?.with).toMatchObject({
      platforms: 'linux/amd64,linux/arm64',
      push: true,
      provenance: 'mode=max',
      sbom: true,
    })
    expect(step('actions/attest-build-provenance')?.with).toMatchObject({
      'subject-digest': `\${{ steps.build.outputs.digest }}`,
    })
  })

  test('may write packages and sign, and nothing else', () => {
    expect(image?.permissions).toEqual({
      contents: 'read',
      packages: 'write',
      'id-token': 'write',
      attestations: 'write',
    })
    expect(tests?.permissions).toEqual({})
  })

  test('publishes under the name that compose.yaml and the base for Kubernetes have', () => {
    const name = z.string().parse(step('docker/metadata-action')?.with.images)
    const ours = name.replace(`\${{ github.repository }}`, 'daybrief/daybrief')
    for (const file of ['compose.yaml', 'deploy/kustomize/deployment.yaml']) {
      expect(readFileSync(join(root, file), 'utf8')).toContain(`image: ${ours}`)
    }
  })
})

/** The schema of GitHub's issue forms, as far as these use it. */
const text = { label: z.string(), description: z.string().optional() }
const Form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('markdown'),
        attributes: z.strictObject({ value: z.string() }),
      }),
      z.strictObject({
        type: z.enum(['textarea', 'input']),
        id: z.string().regex(/^[\w-]+$/),
        attributes: z.strictObject({
          ...text,
          placeholder: z.string().optional(),
          render: z.string().optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
      z.strictObject({
        type: z.literal('dropdown'),
        id: z.string().regex(/^[\w-]+$/),
        attributes: z.strictObject({ ...text, options: z.array(z.string()).min(2) }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    ]),
  ),
})

test.each(
  globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root }).filter((file) => !/config/.test(file)),
)('the issue form %s is one that GitHub takes', (file) => {
  const { body } = Form.parse(read(file))
  const ids = body.flatMap((one) => (one.type === 'markdown' ? [] : [one.id]))
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.length).toBeGreaterThan(0)
})
