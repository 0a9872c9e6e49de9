package id.satudata.hub.revision;

/** Nudges followers to look at the log sooner; losing one is harmless. */
public record RevisionsAppended(Sequence head) {}
