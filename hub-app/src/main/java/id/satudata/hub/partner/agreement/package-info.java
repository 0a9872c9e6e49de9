/** Agreements with partners, and what they let go out. */
@NullMarked
package id.satudata.hub.partner.agreement;

import org.jspecify.annotations.NullMarked;
