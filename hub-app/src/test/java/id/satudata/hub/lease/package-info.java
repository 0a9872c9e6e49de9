@NullMarked
package id.satudata.hub.lease;

import org.jspecify.annotations.NullMarked;
