/** The durable ledger of runs: what became of each record, and the log of events. */
@NullMarked
package id.satudata.hub.source.ledger;

import org.jspecify.annotations.NullMarked;
