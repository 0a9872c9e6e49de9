@NullMarked
package id.satudata.hub.delivery.dump;

import org.jspecify.annotations.NullMarked;
