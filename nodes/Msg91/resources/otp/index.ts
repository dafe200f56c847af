import type { Resource } from '../../../shared/operation/operation';
import { resend } from './resend';
import { send } from './send';
import { verify } from './verify';
import { verifyAccessToken } from './verifyAccessToken';

export const otp: Resource = { name: 'OTP', operations: { send, verify, resend, verifyAccessToken } };
