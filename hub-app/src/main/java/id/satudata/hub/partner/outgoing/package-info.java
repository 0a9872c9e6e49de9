/** What each partner is to have, has, and is delivered. */
@NullMarked
package id.satudata.hub.partner.outgoing;

import org.jspecify.annotations.NullMarked;
