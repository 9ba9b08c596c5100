export default [
  {
    name: 'slow-provider',
    what: 'the payment provider takes 12 s to answer, for 15 s',
    lastsMs: 15_000,
    inject: ({ provider }) => {
      provider.network.delayMs = 12_000;
    },
    heal: ({ provider }) => {
      provider.network.delayMs = 0;
    },
  },
  {
    name: 'webhooks-twice',
    what: 'every webhook is sent twice, in any order, 1.5 s late, for 8 s',
    lastsMs: 8_000,
    inject: ({ provider }) => {
      provider.muddled = true;
    },
    heal: ({ provider }) => {
      provider.muddled = false;
    },
  },
];
