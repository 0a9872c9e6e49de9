/** The dumps of the whole catalogue, to fetch in one piece or in several. */
@NullMarked
package id.satudata.hub.exchange.dump;

import org.jspecify.annotations.NullMarked;
