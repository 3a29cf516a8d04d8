export async function costPage(catalog) {}
