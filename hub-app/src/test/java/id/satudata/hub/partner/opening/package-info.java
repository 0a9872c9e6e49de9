@NullMarked
package id.satudata.hub.partner.opening;

import org.jspecify.annotations.NullMarked;
