@NullMarked
package id.satudata.hub.delivery;

import org.jspecify.annotations.NullMarked;
