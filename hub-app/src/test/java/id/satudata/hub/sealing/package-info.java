@NullMarked
package id.satudata.hub.sealing;

import org.jspecify.annotations.NullMarked;
