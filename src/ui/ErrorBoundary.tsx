// What throws shows its own message and a way back; the rest of the page goes on.

import { Component, type ReactNode } from 'react';
import { forgetFailure } from './lazyPart.tsx';

interface Props {
  readonly renderFailure: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown): void {
    forgetFailure(error);
  }

  override render(): ReactNode {
    const { renderFailure, children } = this.props;
    const { failure } = this.state;
    return failure === null ? children : renderFailure(failure.error, () => this.setState({ failure: null }));
  }
}
