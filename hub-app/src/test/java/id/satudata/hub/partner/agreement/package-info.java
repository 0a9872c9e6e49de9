@NullMarked
package id.satudata.hub.partner.agreement;

import org.jspecify.annotations.NullMarked;
