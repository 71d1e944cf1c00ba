/** Sürücü Yükleme Servisi: three steps to the files, their downloads, and the catalogue's page for the back office. */
package tr.nes.web.driver;
