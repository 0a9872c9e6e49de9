/** Where holders keep their API keys: by a page and by API. */
@NullMarked
package id.satudata.hub.admin.keys;

import org.jspecify.annotations.NullMarked;
