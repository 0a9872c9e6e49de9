/** The revision log's contract, its in-memory twin for other modules' tests, and revisions to test with. */
@NullMarked
package id.satudata.hub.revision;

import org.jspecify.annotations.NullMarked;
