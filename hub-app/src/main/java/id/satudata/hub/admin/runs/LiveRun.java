package id.satudata.hub.admin.runs;

import id.satudata.hub.metadata.RunId;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.RunEvent.Level;

/**
 * A run somebody follows.
 *
 * @param atLeast how important what is told must be
 * @param after the position of the last event that was seen
 * @param words in which it is told
 */
record LiveRun(RunId run, Level atLeast, long after, Words words) {}
