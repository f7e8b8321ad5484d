/** What is said in a private window. */
export function PrivateNotice() {
  return (
    <p class="warning">
      <strong>This is a private window.</strong> Notes written here are gone when the last private window is closed.
      Copy or export what you want to keep.
    </p>
  );
}
