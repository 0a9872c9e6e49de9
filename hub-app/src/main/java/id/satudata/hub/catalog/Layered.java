package id.satudata.hub.catalog;

import id.satudata.hub.revision.SourceLayer;

/**
 * What a source says about an entry that people edited.
 *
 * @param submission their edits over what the source says
 * @param says what the source says, to be remembered with that
 */
record Layered(Submission submission, SourceLayer says) {}
