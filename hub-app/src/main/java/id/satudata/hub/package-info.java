/** The application that ties the modules together. */
@NullMarked
package id.satudata.hub;

import org.jspecify.annotations.NullMarked;
