import { findPlaces, type Linking } from '../linking.ts';

export function resolveQuestions(linking: Linking): void {
  for (const { sections } of linking.content.documents) {
    for (const { file, record } of sections) {
      const section = linking.library.files.get(file);
      if (!section) continue;
      section.questions = record.data.questions.map(({ ask, needs }, index) => ({
        ask,
        needs: findPlaces(linking, needs, (place) => record.at('questions', index, 'needs', place)),
      }));
      section.tasks = record.data.tasks.map(({ needs, ...task }, index) => ({
        ...task,
        needs: findPlaces(linking, needs, (place) => record.at('tasks', index, 'needs', place)),
      }));
    }
  }
}
