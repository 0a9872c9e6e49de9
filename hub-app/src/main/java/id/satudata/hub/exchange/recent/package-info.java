/** The list of changes, as long as it can be relied on. */
@NullMarked
package id.satudata.hub.exchange.recent;

import org.jspecify.annotations.NullMarked;
