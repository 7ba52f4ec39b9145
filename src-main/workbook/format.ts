/** "CXWB" in the header of every workbook file, so that any tool can tell it from other databases. */
export const applicationId = 0x43585742;

/** Version of the file's tables; a file with a greater one is refused by name (design.md §3). */
export const schemaVersion = 2;

export const workbookExtension = '.cxwb';
