@NullMarked
package id.satudata.hub.partner.register;

import org.jspecify.annotations.NullMarked;
