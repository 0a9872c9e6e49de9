@NullMarked
package id.satudata.hub.measurement;

import org.jspecify.annotations.NullMarked;
