/** The reference codes: every controlled vocabulary and every term of it as linked data and by a look-up API. */
@NullMarked
package id.satudata.hub.exchange.ref;

import org.jspecify.annotations.NullMarked;
