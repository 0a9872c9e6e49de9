@NullMarked
package id.satudata.hub.partner.outgoing;

import org.jspecify.annotations.NullMarked;
