@NullMarked
package id.satudata.hub.dump;

import org.jspecify.annotations.NullMarked;
