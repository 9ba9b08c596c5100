import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StudioEditorDocument } from '../../gql/studio/graphql.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import classes from './editor.module.css';
import { Editor } from './editor.js';
import { StudioGate } from './studio-gate.js';

const route = getRouteApi('/studio/trainingen/$slug');

export function EditorPage() {
  const { t } = useTranslation('studio');
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(StudioEditorDocument, { variables: { slug } });

  if (error && !data)
    return (
      <Page title={t('title')} hideTitle width="text">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={t('title')} hideTitle>
        <Bones>
          <div className={classes.layout}>
            <TextBones lines={6} />
            <div className={classes.sections}>
              <Bone height="3rem" />
              <Bone height="3rem" />
              <Bone height="10rem" />
            </div>
          </div>
        </Bones>
      </Page>
    );
  if (!data.training || (data.viewer?.trainerProfile && !data.training.viewer.canEdit))
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('editor.notFoundTitle')}
          actions={<LinkButton to="/studio">{t('title')}</LinkButton>}
        >
          {t('editor.notFoundText')}
        </EmptyState>
      </Page>
    );
  return (
    <StudioGate>
      <Editor
        key={data.training.id}
        training={data.training}
        topics={data.topics}
        vatStatus={data.viewer?.trainerProfile?.vatStatus ?? null}
      />
    </StudioGate>
  );
}
