/** What an agreement opens of restricted data, listed for the partner's machines. */
@NullMarked
package id.satudata.hub.exchange.agreed;

import org.jspecify.annotations.NullMarked;
