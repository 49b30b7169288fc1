import { answerRequests } from '../../threads/answer-requests.ts'
import type { MailRequest } from './mail-reader.ts'
import { type TakenApart, takeApart } from './take-apart.ts'

// The worker thread of `mail-reader.ts`; handles one request at a time.

answerRequests(
  ({ arrived, domain }: MailRequest): Promise<TakenApart> => takeApart(arrived, domain),
)
