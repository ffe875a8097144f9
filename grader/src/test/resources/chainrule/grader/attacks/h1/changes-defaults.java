// Tries: changes what the whole virtual machine goes by
// Cell: before q7
// Gets: everything
// Says: 
Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
System.setProperty("line.separator", "\u2028");
System.getProperties().clear();
Thread.currentThread().setContextClassLoader(null);
Thread.currentThread().interrupt();
