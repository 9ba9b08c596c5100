export function NewTrainingPage() {
  return null;
}
