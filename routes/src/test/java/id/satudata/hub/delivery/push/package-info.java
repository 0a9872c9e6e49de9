@NullMarked
package id.satudata.hub.delivery.push;

import org.jspecify.annotations.NullMarked;
