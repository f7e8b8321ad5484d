import browser, { type Runtime } from 'webextension-polyfill';
import { reasonOf } from '../wording/reason-of.ts';
import { isOrphaned } from './is-orphaned.ts';
import type { ToBackground } from './to-background.ts';
import type { ToPage } from './to-page.ts';
import type { ToViews } from './to-views.ts';

/** Every direction and what may be said in it. */
interface Directions {
  background: ToBackground;
  page: ToPage;
  views: ToViews;
}

type Direction = keyof Directions;
type Message = (request: never) => unknown;
type Request<Map, Name extends keyof Map> = Map[Name] extends Message ? Parameters<Map[Name]>[0] : never;
type Reply<Map, Name extends keyof Map> = Map[Name] extends Message ? ReturnType<Map[Name]> : never;

/** Where a message came from; null where it did not come from a tab. */
export interface Sender {
  readonly tab: number | null;
  readonly frame: number | null;
  /** Whether the tab stands in a private window. */
  readonly incognito: boolean;
  /** The address of the tab's page, where we are let in. */
  readonly tabUrl: string | null;
  /** The origin of the document that speaks, or in whose page a script of ours does; null where it does not say. */
  readonly origin: string | null;
  /** Whether the sender is a document of the extension, and not a script of ours in a page. */
  readonly own: boolean;
}

/** A handler for every message of a direction. */
export type Handlers<Map> = {
  readonly [Name in keyof Map]: (request: Request<Map, Name>, sender: Sender) => Promise<Reply<Map, Name>>;
};

/** A message on its way. */
interface Envelope {
  readonly to: Direction;
  readonly name: string;
  readonly request: unknown;
}

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** A background that was stopped begins anew with the next message. */
const MOST_TRIES = 3;
const TRY_AGAIN_MS = 200;

/** Asks the background. Throws where it does not answer, or where its handler has thrown. */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  request: Request<ToBackground, Name>,
): Promise<Reply<ToBackground, Name>> {
  const answer = await browser.runtime.sendMessage({ to: 'background', name, request } satisfies Envelope);
  return repliedBy(answer, name) as Reply<ToBackground, Name>;
}

/**
 * Asks the background for what may be asked twice: again, a few times, where it was stopped before it could answer, as browsers do at any
 * moment. Throws where it never answers, where its handler has thrown, or where the extension has gone.
 */
export async function askUntilAnswered<Name extends keyof ToBackground>(
  name: Name,
  request: Request<ToBackground, Name>,
): Promise<Reply<ToBackground, Name>> {
  for (let tries = 1; ; tries++) {
    const envelope: Envelope = { to: 'background', name, request };
    const answer = await sendOrNull(envelope);
    if (answer != null || tries === MOST_TRIES || isOrphaned())
      return repliedBy(answer, name) as Reply<ToBackground, Name>;
    await new Promise((later) => setTimeout(later, TRY_AGAIN_MS));
  }
}

/**
 * Asks the background for what can't be asked twice, since it goes on by each question: null where it was stopped before it could answer,
 * or where the answer was lost. Throws where its handler has thrown.
 */
export async function askOnce<Name extends keyof ToBackground>(
  name: Name,
  request: Request<ToBackground, Name>,
): Promise<Reply<ToBackground, Name> | null> {
  const answer = await sendOrNull({ to: 'background', name, request });
  return answer == null ? null : (repliedBy(answer, name) as Reply<ToBackground, Name>);
}

/** Asks the engine in a frame of a tab; null where there is none. Throws where its handler has thrown. */
export async function askPage<Name extends keyof ToPage>(
  tab: number,
  frame: number,
  name: Name,
  request: Request<ToPage, Name>,
): Promise<Reply<ToPage, Name> | null> {
  const envelope: Envelope = { to: 'page', name, request };
  const answer = await browser.tabs.sendMessage(tab, envelope, { frameId: frame }).catch(() => null);
  return answer == null ? null : (repliedBy(answer, name) as Reply<ToPage, Name>);
}

/** Tells all open documents of the extension; that none is open is no failure. */
export async function tellViews<Name extends keyof ToViews>(
  name: Name,
  request: Request<ToViews, Name>,
): Promise<void> {
  const envelope: Envelope = { to: 'views', name, request };
  await Promise.all([
    browser.runtime.sendMessage(envelope).catch(() => null),
    // In Firefox those framed in pages hear only what is sent to their tab.
    hasTabs() ? sendToTabs(envelope) : null,
  ]);
}

/** Tells the engines in all frames of all tabs; that there is none is no failure. */
export async function tellPages<Name extends keyof ToPage>(name: Name, request: Request<ToPage, Name>): Promise<void> {
  await sendToTabs({ to: 'page', name, request });
}

/** What is told to views needs no answer: each hears what it cares for. */
type HandlersOf<To extends Direction> = To extends 'views'
  ? Partial<Handlers<Directions[To]>>
  : Handlers<Directions[To]>;

/** Answers the messages of one direction until the signal ends it. */
export function answer<To extends Direction>(to: To, handlers: HandlersOf<To>, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (!isEnvelope(message) || message.to !== to || !Object.hasOwn(handlers, message.name)) return undefined;
    const handle = handlers[message.name as keyof typeof handlers] as (
      request: unknown,
      sender: Sender,
    ) => Promise<unknown>;
    handle(message.request, senderOf(sender))
      .then((value): Answer => ({ ok: true, value: value ?? null }))
      .catch((error: unknown): Answer => ({ ok: false, reason: reasonOf(error) }))
      .then(respond);
    // Keeps the channel open; a returned promise would do in browsers, but not in the fake one of the unit tests.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
  const leave = () => {
    // There is nothing left to leave where the extension has gone.
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listen as Runtime.OnMessageListener);
  };
  signal.addEventListener('abort', leave, { once: true });
}

async function sendOrNull(envelope: Envelope): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch {
    return null;
  }
}

function hasTabs(): boolean {
  return (browser.tabs as typeof browser.tabs | undefined) !== undefined;
}

async function sendToTabs(envelope: Envelope): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, envelope).catch(() => null)));
}

function senderOf({ tab, frameId, url }: Runtime.MessageSender): Sender {
  return {
    tab: tab?.id ?? null,
    frame: frameId ?? null,
    incognito: tab?.incognito ?? false,
    tabUrl: tab?.url ?? null,
    origin: url !== undefined && URL.canParse(url) ? new URL(url).origin : null,
    own: url?.startsWith(browser.runtime.getURL('')) ?? false,
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message;
}

function repliedBy(answer: unknown, name: string): unknown {
  const reply = answer as Answer | null | undefined;
  if (reply == null) throw new Error(`Nobody answers "${name}".`);
  if (!reply.ok) throw new Error(`"${name}" failed: ${reply.reason}`);
  return reply.value;
}
