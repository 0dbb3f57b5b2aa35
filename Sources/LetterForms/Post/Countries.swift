import Restructure

/// Countries as the last line of an address abroad names them in English.
///
/// From the time zone database's list of ISO 3166 countries (public domain), with names that are
/// commonly written beside the official ones.
enum Countries {
  /// Whether a line is the name of a country abroad.
  static func isAbroad(_ line: String) -> Bool {
    abroad.contains(key(line))
  }

  /// Whether a line is the United Kingdom or one of its nations, which a postcode makes needless.
  static func isHome(_ line: String) -> Bool {
    home.contains(key(line))
  }

  /// A name in small letters, without what people write differently.
  private static func key(_ name: String) -> String {
    let plain = name.lowercased().replacing("&", with: "and").replacing("\u{2019}", with: "'")
    let words = plain.split { $0 == " " || $0 == "." }
    return (words.first == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  private static let home: Set<String> = [
    "united kingdom", "uk", "u k", "great britain", "gb", "britain", "england", "scotland", "wales",
    "northern ireland", "cymru", "jersey", "guernsey", "isle of man", "channel islands",
  ]

  private static let abroad = Set(
    """
    Afghanistan; Albania; Algeria; American Samoa; Andorra; Angola; Anguilla; Antigua and Barbuda; Argentina; \
    Armenia; Aruba; Australia; Austria; Azerbaijan; Azores; Bahamas; Bahrain; Balearic Islands; Bangladesh; \
    Barbados; Belarus; Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia; Bosnia and Herzegovina; Botswana; \
    Brazil; British Indian Ocean Territory; British Virgin Islands; Brunei; Bulgaria; Burkina Faso; Burma; \
    Burundi; Cambodia; Cameroon; Canada; Canary Islands; Cape Verde; Caribbean Netherlands; Cayman Islands; \
    Central African Republic; Chad; Chile; China; Christmas Island; Cocos Islands; Colombia; Comoros; Congo; \
    Cook Islands; Costa Rica; Croatia; Cuba; Curaçao; Cyprus; Czech Republic; Czechia; Côte d'Ivoire; \
    Democratic Republic of the Congo; Denmark; Djibouti; Dominica; Dominican Republic; East Timor; Ecuador; \
    Egypt; Eire; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; Falkland Islands; \
    Faroe Islands; Fiji; Finland; France; French Guiana; French Polynesia; French Southern Territories; Gabon; \
    Gambia; Georgia; Germany; Ghana; Gibraltar; Greece; Greenland; Grenada; Guadeloupe; Guam; Guatemala; \
    Guinea; Guinea-Bissau; Guyana; Haiti; Holland; Honduras; Hong Kong; Hungary; Iceland; India; Indonesia; \
    Iran; Iraq; Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kiribati; \
    Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; \
    Macao; Macau; Madagascar; Madeira; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Martinique; \
    Mauritania; Mauritius; Mayotte; Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro; Montserrat; \
    Morocco; Mozambique; Myanmar; Namibia; Nauru; Nepal; Netherlands; New Caledonia; New Zealand; Nicaragua; \
    Niger; Nigeria; Niue; Norfolk Island; North Korea; North Macedonia; Northern Mariana Islands; Norway; Oman; \
    Pakistan; Palau; Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Pitcairn; Poland; \
    Portugal; Puerto Rico; Qatar; Republic of Ireland; Romania; Russia; Rwanda; Réunion; Saint Martin; Samoa; \
    San Marino; Sao Tome and Principe; Saudi Arabia; Senegal; Serbia; Seychelles; Sierra Leone; Singapore; \
    Sint Maarten; Slovakia; Slovenia; Solomon Islands; Somalia; South Africa; \
    South Georgia and the South Sandwich Islands; South Korea; South Sudan; Spain; Sri Lanka; St Barthelemy; \
    St Helena; St Kitts and Nevis; St Lucia; St Pierre and Miquelon; St Vincent; Sudan; Suriname; \
    Svalbard and Jan Mayen; Swaziland; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; \
    Timor-Leste; Togo; Tokelau; Tonga; Trinidad and Tobago; Tunisia; Turkey; Turkmenistan; \
    Turks and Caicos Islands; Tuvalu; Türkiye; US Virgin Islands; USA; Uganda; Ukraine; United Arab Emirates; \
    United States; United States of America; Uruguay; Uzbekistan; Vanuatu; Vatican; Vatican City; Venezuela; \
    Vietnam; Wallis and Futuna; Western Sahara; Yemen; Zambia; Zimbabwe; Åland Islands
    """.split(separator: ";").map { key(String($0)) })
}
