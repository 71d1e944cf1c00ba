/** Pages and endpoints of development mode; packed in development builds only. */
package tr.nes.web.dev;
