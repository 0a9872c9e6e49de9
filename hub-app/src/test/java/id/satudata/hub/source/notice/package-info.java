@NullMarked
package id.satudata.hub.source.notice;

import org.jspecify.annotations.NullMarked;
