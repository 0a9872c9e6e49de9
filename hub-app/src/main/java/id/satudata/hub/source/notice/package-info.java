/** Reports of ended runs: an outbox that the ledger fills, and the mail and webhook senders that empty it. */
@NullMarked
package id.satudata.hub.source.notice;

import org.jspecify.annotations.NullMarked;
