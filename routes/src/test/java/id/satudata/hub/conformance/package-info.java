@NullMarked
package id.satudata.hub.conformance;

import org.jspecify.annotations.NullMarked;
