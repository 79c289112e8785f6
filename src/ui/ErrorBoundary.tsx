// A panel that throws shows its own message and a way back; the rest of the page goes on.

import { Component, type ReactNode } from 'react';
import styles from './ErrorBoundary.module.css';

interface Props {
  readonly title: string;
  readonly detail: string;
  readonly retry: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { title, detail, retry, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    return (
      <div role="alert" className={styles.failed}>
        <h2>{title}</h2>
        <p>{detail}</p>
        <p className={styles.reason}>{error instanceof Error ? error.message : String(error)}</p>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {retry}
        </button>
      </div>
    );
  }
}
