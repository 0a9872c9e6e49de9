@NullMarked
package id.satudata.hub.nodes;

import org.jspecify.annotations.NullMarked;
