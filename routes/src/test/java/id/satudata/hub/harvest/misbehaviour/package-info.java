/** What becomes of a run when its source misbehaves, for every kind of source, as the table in the manual shows it. */
@NullMarked
package id.satudata.hub.harvest.misbehaviour;

import org.jspecify.annotations.NullMarked;
