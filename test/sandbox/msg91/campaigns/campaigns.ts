export interface Campaign {
  id: number;
  name: string;
  slug: string;
  is_active: boolean;
  /** Ids of its channels: 1 email, 2 SMS, 3 WhatsApp. */
  channels: string;
  variables: string[];
}

/** The account's campaigns. */
export function seedCampaigns(): Campaign[] {
  return [
    { id: 41, name: 'Welcome', slug: 'welcome', is_active: true, channels: '1,2', variables: ['NAME'] },
    {
      id: 42,
      name: 'Order update',
      slug: 'order-update',
      is_active: true,
      channels: '3',
      variables: ['body_1'],
    },
    { id: 43, name: 'Old offer', slug: 'old-offer', is_active: false, channels: '2', variables: [] },
  ];
}
