/** The register of partners, with their secrets sealed. */
@NullMarked
package id.satudata.hub.partner.register;

import org.jspecify.annotations.NullMarked;
